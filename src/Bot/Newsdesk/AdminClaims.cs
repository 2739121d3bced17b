using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Bot.Outbox;
using Bot.Readers;
using Bot.Storage;
using Bot.Stories;
using Bot.Texts;
using Dapper;

namespace Bot.Newsdesk;

/// <summary>The way to the first admin where the settings name none: a link that works once, for a quarter of an hour.</summary>
internal sealed class AdminClaims(DatabaseWriter writer, AdminList admins, StoryLinks links, TextCatalogue texts, TimeProvider time)
{
    /// <summary>What the payload of the link begins with.</summary>
    public const string PayloadPrefix = "claim_";

    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    private const int SecretBytes = 24;

    /// <summary>Makes a link. Its secret is kept only as a hash; earlier links stop working.</summary>
    public async Task<string> IssueAsync(CancellationToken cancellationToken)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        var expires = (time.GetUtcNow() + Lifetime).ToUnixTimeMilliseconds();
        await writer.WriteAsync(
            connection =>
            {
                connection.Execute("DELETE FROM claims");
                connection.Execute("INSERT INTO claims (secret_hash, expires_at) VALUES (@hash, @expires)", new { hash = Hash(secret), expires });
            },
            cancellationToken);
        return links.DeepLink(PayloadPrefix + secret);
    }

    /// <summary>Makes who follows a link that works an admin.</summary>
    public Task<Reaction?> ClaimAsync(string secret, ReaderWord word, CancellationToken cancellationToken)
    {
        if (!word.IsPrivate || word.SpeaksAsGroup)
            return Task.FromResult<Reaction?>(null);
        var wording = texts.For(word.Chat.Language);
        var claimed = false;
        return Task.FromResult<Reaction?>(new Reaction(
            connection =>
            {
                claimed = connection.Execute(
                    "UPDATE claims SET used_by = @PersonId WHERE secret_hash = @hash AND used_by IS NULL AND expires_at > @now",
                    new { word.PersonId, hash = Hash(secret), now = word.At.ToUnixTimeMilliseconds() }) > 0;
                if (!claimed)
                    return [Answer.Say(wording.Html(AdminTexts.ClaimOver).Html)];
                admins.Add(connection, word.PersonId, word.At.ToUnixTimeMilliseconds());
                AuditStore.Add(connection, word.PersonId, "admin claimed", word.Chat.Title, word.At);
                return [Answer.Say(wording.Html(AdminTexts.Claimed).Html)];
            },
            () =>
            {
                if (claimed)
                    admins.TakeIn(word.PersonId);
            }));
    }

    private static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
