using System.Collections.Frozen;

namespace Bot.Articles.Languages;

/// <summary>Words so common in news of a language that they say nothing of what a text is about.</summary>
internal static class StopWords
{
    private static readonly Dictionary<string, FrozenSet<string>> Lists = new(StringComparer.Ordinal)
    {
        ["en"] = Words(
            "the of and to in a an is that for it was on are as with his they at be this from have or by had not but what all were we when there can which their has " +
            "would been will who more if after its he her she i you your my me him them our us so do did does out up about than into over also just no one two three four " +
            "could some other others during before only very now like while since until through against between under around among being those these am may should must " +
            "might because where how why any each both own same such much many most few first last including even still well back again too off down then once " +
            "said say says saying told tell tells added adds according reported reports report statement news make made makes take took taken get got go goes went gone come came come know known think see seen want use used " +
            "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december " +
            "today yesterday tomorrow week weeks month months year years day days hour hours time times people man woman men women mr mrs ms dr new way"),
        ["fr"] = Words(
            "le la les l de des du d et à en un une est que qu qui dans pour sur au aux par pas plus ne n se s ce c cette ces cet avec il elle ils elles sont été son sa ses mais ou où nous vous leur leurs " +
            "a ont y on était être avoir fait faire dit même aussi comme tout tous toute toutes après avant entre sous sans selon depuis contre lors deux trois très bien si lui moins alors encore dont " +
            "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre an ans année années jour jours semaine mois heures " +
            "déclaré annoncé indiqué affirmé ajouté expliqué précisé estimé"),
        ["de"] = Words(
            "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben " +
            "nur oder aber vor zur bis mehr durch man sein wurde wurden kann gegen vom schon wenn habe seine ihre ihr seit unter wir soll ich eines jahr jahre jahren zwei drei diese dieser dieses damit " +
            "sagte sagt erklärte teilte mitteilte betonte montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember tag tage woche monat uhr"),
        ["es"] = Words(
            "el la los las de que y en un una es se no por con para su al lo como más pero sus le ya o este esta sí porque entre cuando muy sin sobre también fue ha han del son desde dos ser está hasta hay " +
            "donde quien durante todos uno les ni contra otros ese eso ante ellos e esto mí antes algunos unos yo otro tras según dijo señaló explicó añadió aseguró afirmó indicó agregó " +
            "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre año años día días semana mes meses hoy ayer"),
        ["uk"] = Words(
            "і й та в у на з із зі що не до за про від як це для по але або він вона вони воно його її їх їхній який яка яке які яких якого був була було були є буде будуть бути а також після під час при над між через " +
            "ще вже лише коли де так тому щоб якщо би б же цього цьому ці цей ця того тих той року роки років рік день дня днів тижня місяця два три один перший сказав сказала заявив заявила повідомив повідомила повідомляє додав додала " +
            "зазначив зазначила понеділок вівторок середу четвер п'ятницю суботу неділю січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня сьогодні вчора"),
        ["ru"] = Words(
            "и в во на с со что не до за о об от как это для по но или он она они оно его её ее их который которая которое которые которых которого был была было были есть будет будут быть а также после под при над между через из к у " +
            "ещё еще уже только когда где так поэтому чтобы если бы б же этого этому эти этот эта того тех тот года году лет год день дня дней недели месяца два три один первый сказал сказала заявил заявила сообщил сообщила сообщает добавил добавила " +
            "отметил отметила понедельник вторник среду четверг пятницу субботу воскресенье января февраля марта апреля мая июня июля августа сентября октября ноября декабря сегодня вчера"),
    };

    private static readonly FrozenDictionary<string, string[]> ByWord = Lists
        .SelectMany(list => list.Value.Select(word => (Word: word, Language: list.Key)))
        .GroupBy(pair => pair.Word, pair => pair.Language, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The languages that have a list.</summary>
    public static IReadOnlyCollection<string> Languages => Lists.Keys;

    /// <summary>The words of a language, lower case; empty for a language without a list.</summary>
    public static FrozenSet<string> Of(string language) => Lists.GetValueOrDefault(language, FrozenSet<string>.Empty);

    /// <summary>The languages a lower-case word is common in.</summary>
    public static IReadOnlyList<string> LanguagesOf(ReadOnlySpan<char> word) =>
        ByWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var languages) ? languages : [];

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
