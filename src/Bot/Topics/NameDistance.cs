namespace Bot.Topics;

/// <summary>How far a typed name is from a known one.</summary>
internal static class NameDistance
{
    /// <summary>How far apart two names may be and still be the same with a slip of the finger.</summary>
    public static double Allowed(string typed) => typed.Length switch
    {
        <= 3 => 1,
        <= 7 => 2,
        _ => 3,
    };

    /// <summary>Letters to add, drop, change or swap with their neighbour (optimal string alignment). A name that the typed one begins is near: 0.5 to 1.5.</summary>
    public static double Between(string typed, string name)
    {
        if (typed.Length >= 3 && name.StartsWith(typed, StringComparison.Ordinal))
            return 0.5 + ((name.Length - typed.Length) / (double)name.Length);
        if (Math.Abs(typed.Length - name.Length) > 3)
            return double.PositiveInfinity;
        var before = new int[name.Length + 1];
        var above = new int[name.Length + 1];
        var row = new int[name.Length + 1];
        for (var j = 0; j <= name.Length; j++)
            above[j] = j;
        for (var i = 1; i <= typed.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= name.Length; j++)
            {
                var change = above[j - 1] + (typed[i - 1] == name[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && typed[i - 1] == name[j - 2] && typed[i - 2] == name[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, above, row) = (above, row, before);
        }

        return above[name.Length] < Math.Max(typed.Length, name.Length) - 1 ? above[name.Length] : double.PositiveInfinity;
    }
}
