namespace Bot.Matching.Language;

/// <summary>The British forms of English words and what Americans write instead.</summary>
internal static class SpellingPairs
{
    private const string Our = "arbour armour behaviour candour clamour clangour colour demeanour discolour dishonour endeavour enamour favour fervour flavour glamour harbour honour humour labour neighbour odour parlour rancour rigour rumour saviour savour splendour succour tumour valour vapour vigour watercolour";
    private const string Re = "centre theatre metre litre fibre calibre sabre spectre lustre meagre sombre manoeuvre kilometre centimetre millimetre epicentre amphitheatre reconnoitre mitre ochre goitre";
    private const string DoubledL = "travel cancel model label fuel signal channel counsel level marvel panel quarrel rival shovel total tunnel dial equal initial duel libel marshal pedal spiral swivel towel yodel unravel refuel grovel funnel jewel kennel chisel pencil stencil tassel trammel parcel revel barrel cudgel gambol imperil apparel";
    private const string Yse = "analyse paralyse catalyse breathalyse dialyse electrolyse hydrolyse psychoanalyse";
    private const string Ogue = "catalogue dialogue analogue";

    private static readonly (string British, string American)[] Others =
    [
        ("defence", "defense"), ("offence", "offense"), ("licence", "license"), ("pretence", "pretense"), ("practise", "practice"),
        ("grey", "gray"), ("plough", "plow"), ("gaol", "jail"), ("mould", "mold"), ("smoulder", "smolder"), ("moult", "molt"),
        ("sceptic", "skeptic"), ("sceptical", "skeptical"), ("scepticism", "skepticism"), ("programme", "program"), ("kerb", "curb"), ("cosy", "cozy"),
        ("aluminium", "aluminum"), ("aeroplane", "airplane"), ("artefact", "artifact"), ("sulphur", "sulfur"), ("storey", "story"),
        ("moustache", "mustache"), ("pyjama", "pajama"), ("draught", "draft"), ("doughnut", "donut"), ("yoghurt", "yogurt"),
        ("judgement", "judgment"), ("acknowledgement", "acknowledgment"), ("ageing", "aging"), ("jewellery", "jewelry"), ("jeweller", "jeweler"),
        ("traveller", "traveler"), ("counsellor", "counselor"), ("modeller", "modeler"), ("councillor", "councilor"), ("woollen", "woolen"),
        ("marvellous", "marvelous"), ("enrol", "enroll"), ("enrolment", "enrollment"), ("fulfil", "fulfill"), ("fulfilment", "fulfillment"),
        ("instal", "install"), ("instalment", "installment"), ("skilful", "skillful"), ("wilful", "willful"), ("appal", "appall"), ("distil", "distill"),
        ("anaemia", "anemia"), ("anaemic", "anemic"), ("anaesthetic", "anesthetic"), ("archaeology", "archeology"), ("archaeologist", "archeologist"), ("archaeological", "archeological"),
        ("paediatric", "pediatric"), ("paediatrician", "pediatrician"), ("paedophile", "pedophile"), ("paedophilia", "pedophilia"), ("orthopaedic", "orthopedic"), ("encyclopaedia", "encyclopedia"), ("haemorrhage", "hemorrhage"),
        ("leukaemia", "leukemia"), ("oestrogen", "estrogen"), ("foetus", "fetus"), ("foetal", "fetal"), ("diarrhoea", "diarrhea"), ("gynaecologist", "gynecologist"), ("gynaecology", "gynecology"),
        ("caesarean", "cesarean"), ("mediaeval", "medieval"), ("oesophagus", "esophagus"), ("haemophilia", "hemophilia"), ("septicaemia", "septicemia"), ("manoeuvrable", "maneuverable"),
        ("mum", "mom"), ("maths", "math"), ("whisky", "whiskey"), ("chilli", "chili"), ("axe", "ax"), ("neighbourhood", "neighborhood"), ("labourer", "laborer"),
        ("honourable", "honorable"), ("favourite", "favorite"), ("favourable", "favorable"), ("behavioural", "behavioral"), ("colourful", "colorful"), ("armoury", "armory"),
        ("neighbourly", "neighborly"), ("saviour", "savior"), ("furore", "furor"), ("tranquillity", "tranquility"), ("cheque", "check"), ("transatlantic", "transatlantic"),
    ];

    /// <summary>What stands before -ise in words that are written so everywhere.</summary>
    public static IReadOnlyList<string> WordsInIse { get; } =
        "prom surpr exerc adv compr comprom desp dev disgu enterpr expert franch improv merchand prem rev superv telev parad prec conc pra apprais appra no po cru bru treat dem exc inc circumc chast advert ar likew otherw r w surm repr sunr moonr underpr prav enfranch disenfranch mispr pract no me ra tortoi porpo turquo marqu malai hollanda mayonna liais ".Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Every British form with the form it is compared as.</summary>
    public static Dictionary<string, string> All()
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (british, american) in Others)
            AddInflected(all, british, american);
        foreach (var word in Our.Split(' '))
            AddInflected(all, word, word[..^3] + "or");
        foreach (var word in Re.Split(' '))
            AddCentre(all, word[..^2], word == "manoeuvre" ? "maneuver" : word[..^2] + "er");
        foreach (var word in Yse.Split(' '))
            AddInflected(all, word, word[..^2] + "ze");
        foreach (var word in Ogue.Split(' '))
            AddInflected(all, word, word[..^2]);
        foreach (var word in DoubledL.Split(' '))
            foreach (var ending in (string[])["ed", "ing"])
                all[word + "l" + ending] = all[word + ending] = word;
        all["cancellation"] = "cancelation";
        return all;
    }

    private static void AddInflected(Dictionary<string, string> all, string british, string american)
    {
        all[british] = american;
        all[british + "s"] = american + "s";
        var (british2, american2) = (british.TrimEnd('e'), american.TrimEnd('e'));
        all[british2 + "ed"] = american2 + "ed";
        all[british2 + "ing"] = american2 + "ing";
        all[british + "d"] = american + "d";
    }

    private static void AddCentre(Dictionary<string, string> all, string stem, string american)
    {
        foreach (var ending in (string[])["re", "red", "ring"])
            all[stem + ending] = american;
        all[american + "ed"] = all[american + "ing"] = american;
        all[stem + "res"] = american + "s";
    }
}
