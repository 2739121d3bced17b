using System.Collections.Frozen;

namespace Bot.Matching.Language;

/// <summary>English forms that follow no rule, as far as news uses them and they mean nothing else.</summary>
internal static class EnglishIrregular
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Forms = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["men"] = "man", ["women"] = "woman", ["children"] = "child", ["policemen"] = "policeman", ["policewomen"] = "policewoman",
        ["servicemen"] = "serviceman", ["gunmen"] = "gunman", ["spokesmen"] = "spokesman", ["spokeswomen"] = "spokeswoman",
        ["lawmen"] = "lawman", ["fishermen"] = "fisherman", ["congressmen"] = "congressman", ["businessmen"] = "businessman",
        ["mice"] = "mouse", ["wolves"] = "wolf", ["knives"] = "knife", ["thieves"] = "thief", ["wives"] = "wife", ["crises"] = "crisis",
        ["hypotheses"] = "hypothesis", ["diagnoses"] = "diagnosis", ["parentheses"] = "parenthesis", ["oases"] = "oasis",
        ["fought"] = "fight", ["struck"] = "strike", ["stricken"] = "strike", ["sank"] = "sink", ["sunk"] = "sink", ["bought"] = "buy",
        ["sold"] = "sell", ["built"] = "build", ["chose"] = "choose", ["chosen"] = "choose", ["stole"] = "steal", ["stolen"] = "steal",
        ["broke"] = "break", ["broken"] = "break", ["froze"] = "freeze", ["frozen"] = "freeze", ["won"] = "win", ["lost"] = "lose",
        ["flew"] = "fly", ["flown"] = "fly", ["threw"] = "throw", ["thrown"] = "throw", ["spoke"] = "speak", ["spoken"] = "speak",
        ["sought"] = "seek", ["taught"] = "teach", ["caught"] = "catch", ["grew"] = "grow", ["grown"] = "grow", ["drew"] = "draw",
        ["drawn"] = "draw", ["withdrew"] = "withdraw", ["withdrawn"] = "withdraw", ["began"] = "begin", ["begun"] = "begin",
        ["overthrew"] = "overthrow", ["overthrown"] = "overthrow", ["arose"] = "arise", ["fallen"] = "fall", ["shaken"] = "shake",
        ["shook"] = "shake", ["swore"] = "swear", ["sworn"] = "swear", ["drove"] = "drive", ["driven"] = "drive", ["wrote"] = "write",
        ["written"] = "write", ["hid"] = "hide", ["hidden"] = "hide", ["forbade"] = "forbid", ["forbidden"] = "forbid", ["fled"] = "flee",
        ["spent"] = "spend", ["sent"] = "send", ["lent"] = "lend", ["slain"] = "slay", ["slew"] = "slay",
    }.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The regular form; null where the word is regular.</summary>
    public static string? Find(ReadOnlySpan<char> word) => Forms.TryGetValue(word, out var regular) ? regular : null;
}
