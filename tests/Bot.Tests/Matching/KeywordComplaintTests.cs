namespace Bot.Tests.Matching;

/// <summary>What readers of keyword alerts complain of, each by name.</summary>
public sealed class KeywordComplaintTests
{
    [Theory]
    [InlineData("star", "A popstar opened the fair")]
    [InlineData("EP", "Epidemic spreads in the north")]
    [InlineData("ep", "Epidemic spreads in the north")]
    [InlineData("war", "Warsaw welcomes the software award")]
    [InlineData("us", "The bus used by the museum")]
    public void A_word_is_never_found_inside_another(string rule, string text) => Assert.False(Asked.Meets(rule, text));

    [Theory]
    [InlineData("drone", "Drones over the harbour")]
    [InlineData("drones", "A drone over the harbour")]
    [InlineData("city", "Two cities agree")]
    [InlineData("attack", "They attacked at dawn")]
    [InlineData("attacked", "An attack at dawn")]
    [InlineData("woman", "Women march in the capital")]
    [InlineData("church", "Churches reopen")]
    [InlineData("virus", "New viruses found")]
    [InlineData("fight", "They fought for a week")]
    [InlineData("Israeli", "Israelis vote again")]
    public void English_inflections_are_found(string rule, string text) => Assert.True(Asked.Meets(rule, text));

    [Theory]
    [InlineData("new", "The news at ten")]
    [InlineData("policy", "Police at the gate")]
    [InlineData("plan", "Planes at the gate")]
    [InlineData("Russia", "Russians at the gate")]
    [InlineData("hack", "Hackers at the gate")]
    [InlineData("accord", "According to officials")]
    [InlineData("organ", "An organisation at the gate")]
    [InlineData("universe", "A university at the gate")]
    public void Words_that_only_look_related_are_not_found(string rule, string text) => Assert.False(Asked.Meets(rule, text));

    [Theory]
    [InlineData("fr", "ministre", "Les ministres se rencontrent")]
    [InlineData("fr", "national", "Les réseaux nationaux")]
    [InlineData("fr", "russe", "Les troupes russes avancent")]
    [InlineData("fr", "attaquer", "La ville a été attaquée")]
    [InlineData("uk", "оборона", "Бюджет оборони зріс")]
    [InlineData("uk", "Київ", "Обстріл Києва тривав ніч")]
    [InlineData("uk", "безпека", "Рада безпеки та розмова про безпеці")]
    [InlineData("uk", "українець", "Українців запросили додому")]
    [InlineData("uk", "військові", "Загинули двоє військових")]
    [InlineData("uk", "Харків", "Удар по Харкову, ніч у Харкові, мер Харкова")]
    [InlineData("uk", "Львів", "Форум у Львові")]
    [InlineData("uk", "Чернігів", "Дорога до Чернігова")]
    [InlineData("uk", "розмова", "Після розмови з міністром")]
    [InlineData("uk", "зброя", "Постачання зброї триває")]
    [InlineData("uk", "ракета", "Збито двадцять ракет")]
    [InlineData("ru", "война", "Он писал о войне")]
    [InlineData("ru", "выборы", "Итоги выборов объявлены")]
    [InlineData("de", "Angriff", "Die Angriffe dauern an")]
    [InlineData("es", "elección", "Las elecciones de mayo")]
    public void Inflections_of_the_articles_language_are_found(string language, string rule, string text) => Assert.True(Asked.Meets(rule, text, language));

    [Theory]
    [InlineData("elysee", "Réunion à l'Élysée", "fr")]
    [InlineData("Élysée", "Reunion a l'Elysee", "fr")]
    [InlineData("Zürich", "Talks in Zurich", "en")]
    [InlineData("КИЇВСЬКИЙ", "київський вокзал", "uk")]
    [InlineData("елка", "Ёлка на площади", "ru")]
    [InlineData("σίσυφος", "ΣΊΣΥΦΟΣ", "el")]
    [InlineData("straße", "STRASSE", "de")]
    [InlineData("istanbul", "İstanbul", "tr")]
    public void Case_and_accents_make_no_difference(string rule, string text, string language) => Assert.True(Asked.Meets(rule, text, language));

    [Theory]
    [InlineData("US", "They told us nothing")]
    [InlineData("WHO", "Experts who know")]
    [InlineData("AI", "The ai of Brazil is a sloth")]
    [InlineData("IT", "It is raining")]
    public void An_acronym_typed_in_capitals_matches_only_capitals(string rule, string text) => Assert.False(Asked.Meets(rule, text));

    [Theory]
    [InlineData("US", "US and China talk")]
    [InlineData("US", "The U.S. talks")]
    [InlineData("US", "A US-led force")]
    [InlineData("NATO", "NATO's summit")]
    [InlineData("UAV", "Two UAVs were lost")]
    [InlineData("us", "They told us nothing")]
    [InlineData("PAKISTAN", "Pakistan plays tomorrow")]
    public void An_acronym_is_found_as_news_writes_it(string rule, string text) => Assert.True(Asked.Meets(rule, text));

    [Theory]
    [InlineData("defence", "Defense budget grows")]
    [InlineData("defense", "Defence budget grows")]
    [InlineData("organisation", "An organization of states")]
    [InlineData("organized", "It was organised well")]
    [InlineData("colour", "The color of money")]
    [InlineData("centre", "Medical centers close")]
    [InlineData("traveller", "Travelers are stranded")]
    [InlineData("travelling", "They traveled far")]
    [InlineData("analyse", "They analyzed the soil")]
    public void British_and_American_spelling_are_one(string rule, string text) => Assert.True(Asked.Meets(rule, text));

    [Theory]
    [InlineData("air-defence", "air defence systems")]
    [InlineData("air-defence", "air-defence systems")]
    [InlineData("\"air defence\"", "air-defence systems")]
    [InlineData("cease-fire", "A ceasefire holds")]
    [InlineData("ceasefire", "A cease-fire holds")]
    [InlineData("Zelensky", "Zelensky's visit")]
    [InlineData("Zelensky", "Zelensky’s visit")]
    [InlineData("armée", "Le chef de l’armée")]
    [InlineData("AT&T", "AT&T buys a rival")]
    [InlineData("C++", "A C++ compiler")]
    [InlineData("C#", "C# turns 25")]
    [InlineData("#energy", "All about #energy today")]
    [InlineData("energy", "All about #energy today")]
    [InlineData("@navy", "Asked by @navy today")]
    [InlineData("1000", "Some 1,000 people")]
    [InlineData("F-16", "Two F-16 jets")]
    [InlineData("п'ять", "П’ять міст")]
    [InlineData("北京", "会议在北京举行")]
    public void Hyphens_possessives_signs_and_numbers_work_as_typed(string rule, string text) =>
        Assert.True(Asked.Meets(rule, text, text.Contains("armée", StringComparison.Ordinal) ? "fr" : "en"));

    [Theory]
    [InlineData("#energy", "All about energy today")]
    [InlineData("@navy", "Asked by navy today")]
    [InlineData("C", "A C++ compiler")]
    [InlineData("example", "See https://example.com/news and www.example.com")]
    [InlineData("news", "Write to news@example.com")]
    [InlineData("example", "The site example.com is down")]
    public void Tags_names_and_addresses_are_not_plain_words(string rule, string text) => Assert.False(Asked.Meets(rule, text));
}
