namespace Bot.Emulator.Api.Control;

/// <summary>A request of the program API that makes no sense; the message says why, and is answered with 400.</summary>
internal sealed class ControlException(string message) : Exception(message);
