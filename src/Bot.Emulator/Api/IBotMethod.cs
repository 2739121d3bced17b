namespace Bot.Emulator.Api;

/// <summary>One method of the Bot API.</summary>
internal interface IBotMethod
{
    /// <summary>Its name; callers may write it in any case.</summary>
    string Name { get; }

    MethodKind Kind { get; }

    /// <summary>Does what the method does.</summary>
    /// <exception cref="ApiException">The call is refused.</exception>
    Task<MethodResult> InvokeAsync(Parameters parameters, CancellationToken cancellation);
}
