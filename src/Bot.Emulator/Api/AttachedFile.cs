namespace Bot.Emulator.Api;

/// <summary>Tells in which of the three ways a call names a file: by upload, by its id or by its address (Bot API, "Sending files").</summary>
internal static class AttachedFile
{
    private const string Attached = "attach://";

    /// <summary>The file uploaded under a parameter, by its own name or by <c>attach://name</c>; null where none is.</summary>
    public static UploadedFile? Uploaded(Parameters parameters, string parameter)
    {
        var given = parameters.Text(parameter) ?? "";
        return parameters.File(given.StartsWith(Attached, StringComparison.Ordinal) ? given[Attached.Length..] : parameter);
    }

    /// <summary>The file id given; null: an address was.</summary>
    /// <exception cref="ApiException">Neither was.</exception>
    public static string? Id(Parameters parameters, string parameter)
    {
        if (parameters.Text(parameter) is not { Length: > 0 } given)
            throw ApiException.BadRequest($"there is no {parameter} in the request");
        if (!given.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !given.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            return given;
        return Uri.TryCreate(given, UriKind.Absolute, out _) ? null : throw ApiException.BadRequest("wrong HTTP URL specified");
    }

    /// <summary>The refusal of an id that names no file.</summary>
    public static ApiException UnknownId() => ApiException.BadRequest("wrong remote file identifier specified: Wrong character in the string");
}
