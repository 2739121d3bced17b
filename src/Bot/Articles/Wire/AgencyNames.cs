namespace Bot.Articles.Wire;

/// <summary>Names that stand in a dateline's brackets. A known name is proof of a dateline; an unknown one in capitals is likely.</summary>
internal static class AgencyNames
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "reuters", "afp", "ap", "associated press", "dpa", "efe", "ansa", "tass", "ria novosti", "ria", "interfax", "interfax-ukraine",
        "xinhua", "kyodo", "kyodo news", "jiji", "pti", "ani", "ians", "uni", "upi", "pa", "pa media", "bss", "unb", "app", "aa", "anadolu",
        "anadolu agency", "yonhap", "bernama", "antara", "ukrinform", "unian", "rfe/rl", "bbc", "bbc news", "cnn", "bloomberg", "kuna", "wam",
        "spa", "irna", "isna", "mehr", "nna", "lusa", "belga", "anp", "apa", "sda", "keystone-sda", "tt", "ntb", "ritzau", "stt", "pap", "ctk",
        "čtk", "mti", "agerpres", "bta", "tanjug", "hina", "sta", "fena", "mia", "dw", "vna", "cna", "kcna", "mena", "petra", "qna", "sana",
        "telam", "notimex", "prensa latina", "europa press", "adnkronos", "afp-services", "dpa-afx", "cp", "the canadian press", "aap", "nan",
        "рейтер", "афп", "тасс", "интерфакс", "риа новости", "укрінформ", "уніан", "інтерфакс-україна", "укринформ", "униан", "рбк", "рбк-україна",
    };

    /// <summary>Whether the words name an agency, or several joined by a slash, a hyphen or "and".</summary>
    public static bool IsKnown(string words)
    {
        if (Known.Contains(words.Trim()))
            return true;
        var parts = words.Split(['/', '-', '&', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && parts.Any(Known.Contains) && parts.All(part => Known.Contains(part) || LooksLike(part));
    }

    /// <summary>Whether the words look like an agency's: a known name, or a short run of capitals.</summary>
    public static bool LooksLike(string words) =>
        words.Length is >= 2 and <= 24 && words.All(c => char.IsUpper(c) || c is '/' or '-' or '&' or '.' or ' ') && words.Any(char.IsUpper);
}
