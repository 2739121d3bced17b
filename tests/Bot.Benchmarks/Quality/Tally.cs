namespace Bot.Benchmarks.Quality;

/// <summary>Right, wrong and missed answers for one topic.</summary>
internal sealed class Tally
{
    public int Right { get; private set; }

    public int Wrong { get; private set; }

    public int Missed { get; private set; }

    public int Positives => Right + Missed;

    public double Precision => Right + Wrong == 0 ? 0 : (double)Right / (Right + Wrong);

    public double Recall => Positives == 0 ? 0 : (double)Right / Positives;

    public double F1 => Right == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public void Count(bool expected, bool given)
    {
        Right += expected && given ? 1 : 0;
        Wrong += !expected && given ? 1 : 0;
        Missed += expected && !given ? 1 : 0;
    }
}
