using System.Runtime.InteropServices;

namespace Bot.Matching.Scoring;

/// <summary>What speaks for a topic in an article.</summary>
/// <param name="Value">All evidence added up.</param>
/// <param name="IsMention">It is at least mentioned.</param>
/// <param name="IsMain">It is the main subject.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TopicScore(double Value, bool IsMention, bool IsMain)
{
    /// <summary>It is mentioned or more.</summary>
    public bool IsMet => IsMention || IsMain;

    /// <summary>What holds for a topic that has one score itself and another by a topic it includes.</summary>
    public static TopicScore Better(TopicScore one, TopicScore other) =>
        new(Math.Max(one.Value, other.Value), one.IsMention || other.IsMention, one.IsMain || other.IsMain);
}
