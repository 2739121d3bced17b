namespace Bot.Articles.Summarising;

/// <summary>Decides whether a full stop belongs to an abbreviation, an initial or a number, so that the sentence goes on.</summary>
internal static class Abbreviations
{
    private const int LongestWord = 16;

    // Titles and the like: a name follows, so the sentence goes on even before a capital.
    private static readonly Dictionary<string, HashSet<string>> BeforeNames = new(StringComparer.Ordinal)
    {
        ["en"] = Words("mr mrs ms messrs dr prof rev hon st gen lt col maj capt cmdr cpl sgt pvt adm sen rep gov pres amb atty supt insp det fr sr br mt ft vs no nos art sec fig vol pp ch op cf viz approx dept univ adj ald"),
        ["fr"] = Words("m mm mme mmes mlle dr me pr st ste no nos art chap fig vol p pp cf env av apr gén col cap lt cdt"),
        ["uk"] = Words("п пп м с смт вул просп пл обл р рр ст ім проф акад доц д-р ген полк див гр т тов о св №"),
        ["ru"] = Words("г гг ул пр просп пл обл р ст им проф акад доц ген полк см гр т тов о св д стр рис"),
        ["de"] = Words("hr fr dr prof st nr bzw z ca vgl bd abs art gen hl ing dipl str"),
        ["es"] = Words("sr sra srta sres dr dra d dña prof gral cnel cap lic ing st sto sta núm n art pág vol av ud uds"),
    };

    // May end a sentence too: the stop ends one only before a word that commonly opens a sentence.
    private static readonly Dictionary<string, HashSet<string>> Either = new(StringComparer.Ordinal)
    {
        ["en"] = Words("inc corp co ltd bros plc llc jr esq etc al u.s u.k u.n u.s.a e.u d.c l.a n.y p.m a.m ph.d m.d b.a m.a jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun ave blvd rd ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.c n.d okla ore pa r.i s.c s.d tenn tex va vt wash wis wyo e.g i.e"),
        ["fr"] = Words("etc j.-c janv févr avr juil sept oct nov déc éd hab c.-à-d p. ex"),
        ["uk"] = Words("тис млн млрд трлн грн коп дол хв год сек куб кв т.д т.п т.ін ін н.е січ лют бер квіт трав черв лип серп вер жовт лист груд рр"),
        ["ru"] = Words("тыс млн млрд трлн руб коп долл мин сек куб кв т.д т.п т.е др пр н.э янв фев апр июн июл авг сент окт нояб дек"),
        ["de"] = Words("usw etc z.b d.h u.a o.ä s.o u.u i.d.r v.chr n.chr mio mrd jan feb mär apr jun jul aug sep sept okt nov dez evtl ggf sog bspw inkl exkl"),
        ["es"] = Words("etc ee.uu ee uu p.ej a.c d.c s.a s.l ene feb mar abr may jun jul ago sep sept oct nov dic"),
    };

    private static readonly HashSet<string> Openers = Words(
        "the a an he she it they we i in on at but and however this that these those there his her its their our for as after when while if meanwhile " +
        "le la les un une il elle ils elles ce cette dans mais et en au on nous selon pour après " +
        "він вона воно вони це ці у в на але та і за як після ми він он она оно они это эти и но по после мы в с " +
        "der die das er sie es ein eine in im auf aber und nach wir dies bei " +
        "el los las un una en pero y se este esta según para tras");

    /// <summary>Whether the stop at <paramref name="stop"/> does not end the sentence that began at <paramref name="start"/>.</summary>
    public static bool Holds(string text, int start, int stop, int next, string language)
    {
        var wordStart = stop;
        while (wordStart > start && stop - wordStart < LongestWord && text[wordStart - 1] is not (' ' or '(' or '"' or '“' or '«' or '\'' or '’'))
            wordStart--;
        var word = text.AsSpan(wordStart, stop - wordStart);
        if (word.Length == 0)
            return false;
        if (IsInitial(word) || IsIn(BeforeNames, word, language))
            return !(word is "I" && language is "en" && OpensSentence(text, next));
        if (IsNumber(word))
            return IsOrdinal(word, text, next, language);
        return (IsIn(Either, word, language) || IsDotted(word)) && !OpensSentence(text, next);
    }

    private static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 1 && char.IsUpper(word[0]) || word.Length == 2 && word is "Дж" or "Ph" or "Ch" or "Th" or "Yu" or "Ж";

    // U.S, т.д, z.B: single letters with stops between.
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        if (word.Length < 3)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
                return false;
        }

        return true;
    }

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        foreach (var sign in word)
        {
            if (!char.IsDigit(sign))
                return false;
        }

        return true;
    }

    // German writes "am 3. April"; a list number opens its own line and stays with it.
    private static bool IsOrdinal(ReadOnlySpan<char> word, string text, int next, string language) =>
        word.Length <= 2 && language is "de" && char.IsLetter(text[next]) && !OpensSentence(text, next);

    private static bool OpensSentence(string text, int next)
    {
        var end = next;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return char.IsUpper(text[next]) && Openers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(next, end - next));
    }

    private static bool IsIn(Dictionary<string, HashSet<string>> lists, ReadOnlySpan<char> word, string language) =>
        lists.TryGetValue(language, out var words) && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);
}
