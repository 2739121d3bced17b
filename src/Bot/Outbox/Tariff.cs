namespace Bot.Outbox;

/// <summary>By which limit a call is counted.</summary>
internal enum Tariff
{
    /// <summary>The free rate.</summary>
    Free = 0,

    /// <summary>The rate of paid broadcasts.</summary>
    Paid = 1,

    /// <summary>Not counted: answers to presses.</summary>
    Uncounted = 2,
}
