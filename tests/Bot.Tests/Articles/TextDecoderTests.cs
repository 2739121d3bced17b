using System.Text;
using Bot.Articles.Reading;

namespace Bot.Tests.Articles;

public sealed class TextDecoderTests
{
    private const string French = "Réunion à Paris: « l’été » coûte 5 €\n\nLes ministres ont parlé de la sécurité près de Besançon.";
    private const string Russian = "Мост в гавани закрыт на ремонт\n\nСовет порта проголосовал во вторник за закрытие старого моста.";
    private const string Ukrainian = "Міст у гавані закрито на ремонт\n\nРада порту проголосувала у вівторок за закриття старого мосту, її рішення є остаточним.";

    [Fact]
    public void Unicode_is_read_with_and_without_a_mark()
    {
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode, new UTF32Encoding(false, true) })
            Assert.Equal(Ukrainian, Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Ukrainian)]));
        foreach (var encoding in new Encoding[] { new UTF8Encoding(false), Encoding.Unicode, Encoding.BigEndianUnicode })
            Assert.Equal(French, Decode(encoding.GetBytes(French)));
        Assert.Equal(Russian, Decode(Encoding.Unicode.GetBytes(Russian)));
    }

    [Theory]
    [InlineData(1252, French)]
    [InlineData(1251, Russian)]
    [InlineData(1251, Ukrainian)]
    [InlineData(20866, Russian)]
    [InlineData(21866, Ukrainian)]
    public void Eight_bit_text_is_read(int codePage, string text) =>
        Assert.Equal(text, Decode(CodePagesEncodingProvider.Instance.GetEncoding(codePage)?.GetBytes(text) ?? []));

    [Theory]
    [InlineData(932, "港の古い橋が修理のため閉鎖される。評議会は火曜日に投票した。")]
    [InlineData(936, "港口的旧桥因维修而关闭。理事会星期二投票决定。")]
    public void An_encoding_that_cannot_be_told_is_refused(int codePage, string text) =>
        Assert.Equal(RefusalKind.UnknownEncoding, TextDecoder.Decode(CodePagesEncodingProvider.Instance.GetEncoding(codePage)?.GetBytes(text)).Refusal?.Kind);

    [Fact]
    public void Damaged_UTF8_is_refused_with_the_place()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Ukrainian), 0xC3, (byte)' ', .. Encoding.UTF8.GetBytes(Ukrainian)];
        var refusal = TextDecoder.Decode(bytes).Refusal;
        Assert.Equal(RefusalKind.UnknownEncoding, refusal?.Kind);
        Assert.Contains($"byte {Encoding.UTF8.GetByteCount(Ukrainian)}", refusal?.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Binary_content_is_refused()
    {
        Assert.Equal(RefusalKind.Binary, TextDecoder.Decode("%PDF-1.7 text"u8).Refusal?.Kind);
        Assert.Equal(RefusalKind.Binary, TextDecoder.Decode([0x89, 0x50, 0x4E, 0x47, 1, 2, 3]).Refusal?.Kind);
        Assert.Equal(RefusalKind.Binary, TextDecoder.Decode([1, 2, 0, 0, 4, 5, 0, 0, 0, 9]).Refusal?.Kind);
        Assert.Equal(RefusalKind.Binary, TextDecoder.Decode([1, 2, 3, 4, 5, 6, 7, 8, 14, 15]).Refusal?.Kind);
    }

    private static string? Decode(byte[] bytes)
    {
        var (text, refusal) = TextDecoder.Decode(bytes);
        Assert.Null(refusal);
        return text;
    }
}
