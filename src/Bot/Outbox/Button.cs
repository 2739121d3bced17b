namespace Bot.Outbox;

/// <summary>A button under a message: either it opens an address, or it reports a press.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Action">What a press asks for, as <c>verb argument argument</c>; signed for its chat when the message leaves (see <see cref="CallbackSigner"/>), at most 40 bytes.</param>
/// <param name="Url">The address it opens.</param>
internal sealed record Button(string Text, string? Action = null, string? Url = null);
