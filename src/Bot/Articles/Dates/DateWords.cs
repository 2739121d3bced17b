namespace Bot.Articles.Dates;

/// <summary>Words that stand in dates and times without changing their meaning.</summary>
internal static class DateWords
{
    private static readonly HashSet<string> Weekdays = Set(
        "monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun " +
        "lundi mardi mercredi jeudi vendredi samedi dimanche " +
        "понеділок понеділка вівторок вівторка середа середу четвер п'ятниця п'ятницю субота суботу неділя неділю " +
        "понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье " +
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag " +
        "lunes martes miércoles jueves viernes sábado domingo");

    private static readonly HashSet<string> Labels = Set(
        "published publish posted updated update last first released filed issued modified created date time on " +
        "publié publiée mis mise à jour modifié le date " +
        "опубліковано оновлено дата опубликовано обновлено " +
        "veröffentlicht aktualisiert am stand datum " +
        "publicado publicada actualizado actualizada el fecha");

    private static readonly HashSet<string> Fillers = Set("at t à a las um uhr hrs hours h о об в во de del of года год г року рік р of local time");

    private static readonly HashSet<string> Ordinals = Set("st nd rd th er re ère º");

    private static readonly HashSet<string> YearTails = Set("року рік р года год г");

    private static readonly HashSet<string> Joiners = Set("of de del da do");

    /// <summary>A day of the week.</summary>
    public static bool IsWeekday(string word) => Weekdays.Contains(word);

    /// <summary>A label before a time stamp, such as "Published" or "Mis à jour le".</summary>
    public static bool IsLabel(string word) => Labels.Contains(word);

    /// <summary>A word between date and time, such as "at", "à", "Uhr".</summary>
    public static bool IsFiller(string word) => Fillers.Contains(word);

    /// <summary>The tail of an ordinal: the "rd" of 3rd.</summary>
    public static bool IsOrdinal(string word) => Ordinals.Contains(word);

    /// <summary>A word for "year" after its number.</summary>
    public static bool IsYearTail(string word) => YearTails.Contains(word);

    /// <summary>A word between day and month, or month and year.</summary>
    public static bool IsJoiner(string word) => Joiners.Contains(word);

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}
