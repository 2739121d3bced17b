using Bot.Articles.Summarising;
using CsCheck;

namespace Bot.Tests.Articles;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("en", "Mr. Lee met Dr. Ann B. Cole of the U.S. Navy.|They spoke at 6 p.m. on Jan. 3 in Washington, D.C.|The No. 4 ferry sank.")]
    [InlineData("en", "It fell 3.5 percent to $1.2 billion.|\"We will go,\" he said.|\"Will you?\" she asked.|Nobody answered.")]
    [InlineData("en", "Shares of Acme Inc. rose.|The U.S. said so.|He left the U.S.|The trip was long.")]
    [InlineData("en", "Well... it was late.|(It rained.)|'Fine!'|They left, e.g. Smith and J. R. Doe Jr. of Acme Co. Ltd. in St. Louis.")]
    [InlineData("en", "The bridge, which cost $4.5m vs. $3m, opened.|What now?!|Visit example.org today.")]
    [InlineData("fr", "M. Dupont a vu Mme. Durand le 3 janv. à Paris.|« Nous irons. »|Il a dit oui.|C'est fini !")]
    [InlineData("uk", "Про це заявив В. Зеленський у м. Києві.|У 2024 р. було 5 тис. осіб.|«Ми переможемо», — сказав він.|Це все.")]
    [InlineData("ru", "Об этом сообщил А. С. Петров в г. Москве.|Ущерб составил 3 млн руб. в год.|Это всё.")]
    [InlineData("de", "Am 3. April traf Dr. Müller z. B. Herrn Prof. Weiß.|„Das ist gut.“|Er ging.")]
    [InlineData("es", "El Sr. García viajó a EE.UU. el lunes.|¿Qué pasó?|¡Nada!|La Dra. López llegó.")]
    public void Sentences_are_split_where_they_end(string language, string marked)
    {
        var sentences = marked.Split('|');
        Assert.Equal(sentences, SentenceSplitter.Split(string.Join(' ', sentences), language));
    }

    [Fact]
    public void Nothing_is_lost_or_changed() =>
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 5]).Array[0, 40].Sample(parts =>
        {
            string[] words = ["Mr.", "said", "\"No.", "U.S.", "3.5", "he", "...", "Paris!", "Why?\"", "A."];
            var text = string.Join(' ', parts.Select(part => words[part.Item1]));
            return string.Join(' ', SentenceSplitter.Split(text, "en")) == text;
        });
}
