namespace Bot.Matching.Index;

/// <summary>Decides <c>NEAR</c>.</summary>
internal static class Nearness
{
    /// <summary>Whether both sides of the NEAR at <paramref name="at"/> stand close enough somewhere.</summary>
    public static bool Meets(ReadOnlySpan<int> program, int at, MatchScratch scratch) => Find(program, at, scratch, out _, out _);

    /// <summary>The first pair close enough.</summary>
    public static bool Find(ReadOnlySpan<int> program, int at, MatchScratch scratch, out Span left, out Span right)
    {
        (left, right) = (default, default);
        var distance = program[at + 2];
        var (lefts, rights) = (scratch.LeftSpans, scratch.RightSpans);
        lefts.Clear();
        rights.Clear();
        var second = at + 3 + Op.LengthAt(program, at + 3);
        SpanFinder.Find(program, at + 3, scratch, lefts);
        if (lefts.Count == 0)
            return false;
        SpanFinder.Find(program, second, scratch, rights);
        rights.Sort(static (a, b) => a.First.CompareTo(b.First));
        foreach (var one in lefts)
        {
            foreach (var other in rights)
            {
                if (scratch.Text[other.First].Position > scratch.Text[one.Last].LastPosition + distance + 1)
                    break;
                if (!AreClose(scratch, one, other, distance))
                    continue;
                (left, right) = (one, other);
                return true;
            }
        }

        return false;
    }

    private static bool AreClose(MatchScratch scratch, Span one, Span other, int distance)
    {
        var (oneFirst, oneLast) = (scratch.Text[one.First].Position, scratch.Text[one.Last].LastPosition);
        var (otherFirst, otherLast) = (scratch.Text[other.First].Position, scratch.Text[other.Last].LastPosition);
        var gap = otherFirst > oneLast ? otherFirst - oneLast : oneFirst - otherLast;
        return gap > 0 && gap <= distance;
    }
}
