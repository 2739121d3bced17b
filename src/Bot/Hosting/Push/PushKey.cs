using System.Security.Cryptography;
using System.Text;

namespace Bot.Hosting.Push;

/// <summary>Tells senders that know the key from others. How long that takes says nothing of the key.</summary>
internal sealed class PushKey(string key)
{
    private const string Scheme = "Bearer ";

    private readonly byte[] _hash = SHA256.HashData(Encoding.UTF8.GetBytes(key));

    /// <summary>Whether an <c>Authorization</c> header shows the key.</summary>
    public bool IsShownBy(string? authorization) =>
        authorization is not null && authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) &&
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(authorization[Scheme.Length..].Trim())), _hash);
}
