namespace Bot.Topics.Rules;

/// <summary>The keys of the readers' texts for what can be wrong with a rule, and the values each fills in.</summary>
internal static class RuleErrorKeys
{
    /// <summary>Nothing typed.</summary>
    public const string Empty = "rule.empty";

    /// <summary>{length} characters, at most {most}.</summary>
    public const string TooLong = "rule.too-long";

    /// <summary>{terms} words and phrases, at most {most}.</summary>
    public const string TooManyTerms = "rule.too-many-terms";

    /// <summary>Parentheses in parentheses, at most {most} deep.</summary>
    public const string TooDeep = "rule.too-deep";

    /// <summary>A control, direction or broken character, {code} as U+….</summary>
    public const string BadCharacter = "rule.bad-character";

    /// <summary>Too many marks on one letter.</summary>
    public const string TooManyMarks = "rule.too-many-marks";

    /// <summary>A quotation mark is opened and not closed.</summary>
    public const string OpenQuote = "rule.open-quote";

    /// <summary>Nothing between two quotation marks.</summary>
    public const string EmptyQuotes = "rule.empty-quotes";

    /// <summary>A parenthesis is opened and not closed.</summary>
    public const string OpenParenthesis = "rule.open-parenthesis";

    /// <summary>A parenthesis is closed that was not opened.</summary>
    public const string CloseParenthesis = "rule.close-parenthesis";

    /// <summary>Nothing between two parentheses.</summary>
    public const string EmptyParentheses = "rule.empty-parentheses";

    /// <summary>{operator} has nothing before it.</summary>
    public const string NothingBefore = "rule.nothing-before";

    /// <summary>{operator} has nothing after it.</summary>
    public const string NothingAfter = "rule.nothing-after";

    /// <summary>The rule, or an alternative of it, only says what must not be there.</summary>
    public const string OnlyNegative = "rule.only-negative";

    /// <summary>{text} holds no letter or digit.</summary>
    public const string NoWord = "rule.no-word";

    /// <summary>{text} is a web or mail address.</summary>
    public const string Address = "rule.address";

    /// <summary>An asterisk without a word.</summary>
    public const string LoneStar = "rule.lone-star";

    /// <summary>An asterisk that is not at the end of a word.</summary>
    public const string MisplacedStar = "rule.misplaced-star";

    /// <summary>Fewer than {least} letters before the asterisk.</summary>
    public const string ShortStar = "rule.short-star";

    /// <summary>There is no field {field}; those there are: {fields}.</summary>
    public const string UnknownField = "rule.unknown-field";

    /// <summary>The field {field} has no word after it.</summary>
    public const string FieldNeedsWord = "rule.field-needs-word";

    /// <summary>There is no topic {topic}; {suggestion} may be meant, or empty.</summary>
    public const string UnknownTopic = "rule.unknown-topic";

    /// <summary>{text} is no language tag.</summary>
    public const string BadLanguage = "rule.bad-language";

    /// <summary>Urgency is compared with something other than 1 to 9.</summary>
    public const string BadUrgency = "rule.bad-urgency";

    /// <summary>NEAR without a number from 1 to {most}.</summary>
    public const string BadNear = "rule.bad-near";

    /// <summary>A side of NEAR is not a word or phrase, or alternatives of these.</summary>
    public const string NearNeedsWords = "rule.near-needs-words";
}
