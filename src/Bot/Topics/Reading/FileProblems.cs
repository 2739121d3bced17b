using YamlDotNet.RepresentationModel;

namespace Bot.Topics.Reading;

/// <summary>Collects what is wrong with one topic file.</summary>
internal sealed class FileProblems(string file)
{
    private readonly List<CatalogueProblem> _all = [];

    public IReadOnlyList<CatalogueProblem> All => _all;

    /// <summary>Notes a problem at a line; 0 where the whole file is meant.</summary>
    public void Add(long line, string message) => _all.Add(new CatalogueProblem(file, (int)line, message));

    /// <summary>Notes a problem where a part of the file begins.</summary>
    public void Add(YamlNode node, string message) => Add(node.Start.Line, message);
}
