using Bot.Matching;

namespace Bot.Benchmarks.Quality;

/// <summary>Which topics the texts of each foreign category get: no score, but it shows what a topic takes for its own.</summary>
internal static class CategoryTable
{
    private const int MostTexts = 400;
    private const int MostTopics = 8;

    public static void Print(string folder, TopicSurvey survey, bool quick)
    {
        foreach (var name in quick ? (string[])["en_cat_exam.tsv"] : ["en_cat_exam.tsv", "ru_cat_exam.tsv"])
        {
            var path = Path.Combine(folder, name);
            if (!File.Exists(path))
                continue;
            Console.WriteLine($"{name}: share of each category's texts that get a topic");
            foreach (var category in LabelledFiles.Categories(path).Take(MostTexts).GroupBy(pair => pair.Category).OrderBy(group => group.Key))
            {
                var given = category.SelectMany(pair => survey.Of(pair.Article).Where(finding => finding.Why.MainSubject).Select(finding => finding.Topic.Slug)).CountBy(slug => slug);
                var shown = given.OrderByDescending(pair => pair.Value).Take(MostTopics).Select(pair => $"{pair.Key} {100 * pair.Value / category.Count()} %");
                Console.WriteLine($"  {category.Key,-15}{category.Count(),5}  {string.Join(", ", shown)}");
            }
        }
    }
}
