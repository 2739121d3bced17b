using System.Globalization;

namespace Bot.Topics.Rules;

/// <summary>Every error of the rule language with its English text.</summary>
internal static class RuleErrors
{
    public static RuleError Empty() => Error(0, RuleErrorKeys.Empty, "Type a word to look for, such as: drone*", suggestion: null);

    public static RuleError TooLong(int length, int most) =>
        Error(most, RuleErrorKeys.TooLong, $"This is {Number(length)} characters long. Use at most {Number(most)}.", null, ("length", Number(length)), ("most", Number(most)));

    public static RuleError TooManyTerms(int terms, int most) =>
        Error(0, RuleErrorKeys.TooManyTerms, $"This has {Number(terms)} words and phrases. Use at most {Number(most)}.", null, ("terms", Number(terms)), ("most", Number(most)));

    public static RuleError TooDeep(int at, int most) =>
        Error(at, RuleErrorKeys.TooDeep, $"Parentheses are nested too deep here. Use at most {Number(most)} levels.", null, ("most", Number(most)));

    public static RuleError BadCharacter(int at, int code) =>
        Error(at, RuleErrorKeys.BadCharacter, $"There is a hidden character here (U+{code:X4}). Type the words by hand.", null, ("code", $"U+{code:X4}"));

    public static RuleError TooManyMarks(int at) =>
        Error(at, RuleErrorKeys.TooManyMarks, "A letter here bears too many marks. Type the word plainly.", suggestion: null);

    public static RuleError OpenQuote(int at, string? suggestion) =>
        Error(at, RuleErrorKeys.OpenQuote, "This quotation mark is not closed. Put another one after the phrase.", suggestion);

    public static RuleError EmptyQuotes(int at) =>
        Error(at, RuleErrorKeys.EmptyQuotes, "There is nothing between these quotation marks. Type the phrase between them.", suggestion: null);

    public static RuleError OpenParenthesis(int at, string suggestion) =>
        Error(at, RuleErrorKeys.OpenParenthesis, "This parenthesis is not closed. Put \")\" after the last word that belongs to it.", suggestion);

    public static RuleError CloseParenthesis(int at, string suggestion) =>
        Error(at, RuleErrorKeys.CloseParenthesis, "This parenthesis was never opened. Leave it out, or put \"(\" before.", suggestion);

    public static RuleError EmptyParentheses(int at) =>
        Error(at, RuleErrorKeys.EmptyParentheses, "There is nothing between these parentheses. Type words between them, or leave them out.", suggestion: null);

    public static RuleError NothingBefore(int at, string word, string? suggestion) =>
        Error(at, RuleErrorKeys.NothingBefore, $"There is nothing before {word}. Type a word on both sides of it.", suggestion, ("operator", word));

    public static RuleError NothingAfter(int at, string word, string? suggestion) =>
        Error(at, RuleErrorKeys.NothingAfter, $"There is nothing after {word}. Type a word right after it.", suggestion, ("operator", word));

    public static RuleError OnlyNegative(int at) =>
        Error(at, RuleErrorKeys.OnlyNegative, "This only says what must not be there. Add a word to look for, to each alternative if there are several.", suggestion: null);

    public static RuleError NoWord(int at, string text) =>
        Error(at, RuleErrorKeys.NoWord, $"There is no letter or digit in \"{text}\". Type a word instead.", null, ("text", text));

    public static RuleError Address(int at, string text) =>
        Error(at, RuleErrorKeys.Address, $"\"{text}\" is an address, and addresses are not searched. Type words, or source: and the source's name.", null, ("text", text));

    public static RuleError LoneStar(int at) =>
        Error(at, RuleErrorKeys.LoneStar, "An asterisk needs the beginning of a word before it, such as: drone*", suggestion: null);

    public static RuleError MisplacedStar(int at, string suggestion) =>
        Error(at, RuleErrorKeys.MisplacedStar, "An asterisk can stand only at the end of a word, such as: drone*", suggestion);

    public static RuleError ShortStar(int at, int least) =>
        Error(at, RuleErrorKeys.ShortStar, $"Type at least {Number(least)} letters before the asterisk.", null, ("least", Number(least)));

    public static RuleError UnknownField(int at, string field, string suggestion) =>
        Error(at, RuleErrorKeys.UnknownField, $"There is no field \"{field}:\". You can use {RuleFields.List}.", suggestion, ("field", field), ("fields", RuleFields.List));

    public static RuleError FieldNeedsWord(int at, string field) =>
        Error(at, RuleErrorKeys.FieldNeedsWord, $"Type a word right after {field}", null, ("field", field));

    public static RuleError UnknownTopic(int at, string topic, string? meant, string? suggestion) =>
        Error(at, RuleErrorKeys.UnknownTopic, meant is null ? $"There is no topic \"{topic}\"." : $"There is no topic \"{topic}\". Did you mean {meant}?", suggestion, ("topic", topic), ("suggestion", meant ?? ""));

    public static RuleError BadLanguage(int at, string text) =>
        Error(at, RuleErrorKeys.BadLanguage, $"\"{text}\" is not a language. Type two letters, such as lang:en", null, ("text", text));

    public static RuleError BadUrgency(int at) =>
        Error(at, RuleErrorKeys.BadUrgency, "Urgency goes from 1, the highest, to 9. Type for example urgency<=3", "urgency<=3");

    public static RuleError BadNear(int at, int most, string? suggestion) =>
        Error(at, RuleErrorKeys.BadNear, $"NEAR needs a number of words from 1 to {Number(most)}, such as NEAR/5", suggestion, ("most", Number(most)));

    public static RuleError NearNeedsWords(int at) =>
        Error(at, RuleErrorKeys.NearNeedsWords, "NEAR compares words, phrases or alternatives of these: drone NEAR/5 (Kyiv OR Odesa)", suggestion: null);

    private static RuleError Error(int at, string key, string message, string? suggestion, params (string Name, string Value)[] values) =>
        new(at, key, values.ToDictionary(pair => pair.Name, pair => pair.Value), message, suggestion);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
