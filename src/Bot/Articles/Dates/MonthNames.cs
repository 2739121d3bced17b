namespace Bot.Articles.Dates;

/// <summary>Months by the names and abbreviations newsrooms print, in English, French, Ukrainian, Russian, German, Spanish, Italian and Portuguese.</summary>
internal static class MonthNames
{
    private static readonly string[] Lines =
    [
        "january jan janvier janv januar jänner jan enero ene gennaio gen janeiro січень січня січ январь января янв",
        "february feb février févr fév februar febrero febbraio fevereiro fev лютий лютого лют февраль февраля фев февр",
        "march mar mars märz mrz maerz marzo março березень березня бер март марта мар",
        "april apr avril avr abril abr aprile квітень квітня квіт апрель апреля апр",
        "may mai mayo maggio mag maio травень травня трав май мая",
        "june jun juin juni junio giugno giu junho червень червня черв июнь июня июн",
        "july jul juil juillet juli julio luglio lug julho липень липня лип июль июля июл",
        "august aug août agosto ago серпень серпня серп август августа авг",
        "september sep sept septembre septiembre settembre setembro вересень вересня вер сентябрь сентября сен сент",
        "october oct octobre oktober okt octubre ottobre ott outubro жовтень жовтня жовт октябрь октября окт",
        "november nov novembre noviembre novembro листопад листопада лист ноябрь ноября ноя нояб",
        "december dec décembre déc dezember dez diciembre dic dicembre dezembro грудень грудня груд декабрь декабря дек",
    ];

    private static readonly Dictionary<string, int> Numbers = Lines
        .SelectMany((line, index) => line.Split(' ').Select(name => (name, month: index + 1)))
        .DistinctBy(pair => pair.name)
        .ToDictionary(pair => pair.name, pair => pair.month, StringComparer.OrdinalIgnoreCase);

    /// <summary>The month's number, 1 to 12, or null for any other word. Case does not matter; a trailing dot must be gone.</summary>
    public static int? NumberOf(string word) => Numbers.TryGetValue(word, out var month) ? month : null;
}
