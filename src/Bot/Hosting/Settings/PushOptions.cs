using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;

namespace Bot.Hosting.Settings;

/// <summary>The door through which a publisher's own system pushes stories.</summary>
internal sealed class PushOptions : IValidatableObject
{
    /// <summary>Where to listen, such as <c>http://127.0.0.1:8090</c>; empty: the door stays shut.</summary>
    [RegularExpression("^http://[A-Za-z0-9.:\\[\\]-]+:[0-9]{1,5}/?$", ErrorMessage = "Push:Address must be an address with a port and nothing behind it, such as http://127.0.0.1:8090. For https, put a reverse proxy before it.")]
    public string Address { get; set; } = "";

    /// <summary>What senders must show. A secret: set it by environment or by file.</summary>
    [RegularExpression("^[!-~]{24,200}$", ErrorMessage = "Push:Key must be 24 to 200 characters without spaces, such as `openssl rand -hex 24` prints.")]
    public string? Key { get; set; }

    /// <summary>Whether anything listens.</summary>
    [MemberNotNullWhen(true, nameof(Key))]
    public bool IsOpen => Address.Length > 0 && Key is { Length: > 0 };

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Address.Length > 0 && string.IsNullOrEmpty(Key))
            yield return new ValidationResult("Push:Address is set but Push:Key is not, so that anybody could publish. Set Push__Key in the environment, or name a file that holds it in Push__Key_FILE.");
    }
}
