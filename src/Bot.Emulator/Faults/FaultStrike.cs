namespace Bot.Emulator.Faults;

/// <summary>A rule that strikes a call, with what was drawn for it.</summary>
internal sealed record FaultStrike(FaultRule Rule, TimeSpan Delay, int? RetryAfter)
{
    public string Description
    {
        get
        {
            var words = Rule.Description ?? Rule.Status switch
            {
                401 => "Unauthorized",
                429 => "Too Many Requests: retry after {retry_after}",
                500 => "Internal Server Error",
                502 => "Bad Gateway",
                503 => "Service Unavailable",
                504 => "Gateway Timeout",
                _ => "Bad Request: refused by a fault",
            };
            return words.Replace("{retry_after}", $"{RetryAfter ?? 0}", StringComparison.Ordinal);
        }
    }
}
