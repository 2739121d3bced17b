namespace Bot.Tests.Newsdesk;

/// <summary>Counts how often a signal was raised.</summary>
internal sealed class SignalCount
{
    public int Raised { get; private set; }

    public void Add() => Raised++;
}
