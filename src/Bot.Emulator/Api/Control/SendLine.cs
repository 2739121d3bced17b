namespace Bot.Emulator.Api.Control;

/// <summary>A line of <c>GET /emulator/sends</c>.</summary>
internal sealed record SendLine(
    long Seq, double Seconds, string Method, long ChatId, int MessageId, string TextHash, string FirstLine, bool Paid, bool Answered);
