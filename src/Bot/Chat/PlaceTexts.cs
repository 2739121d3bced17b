using Bot.Matching;
using Bot.Texts;

namespace Bot.Chat;

/// <summary>What the places of evidence are called. Plain text.</summary>
internal static class PlaceTexts
{
    private static readonly TextKey Code = new("place.code");
    private static readonly TextKey Headline = new("place.headline");
    private static readonly TextKey Dateline = new("place.dateline");
    private static readonly TextKey Lead = new("place.lead");
    private static readonly TextKey Body = new("place.body");
    private static readonly TextKey Fact = new("place.fact");

    /// <summary>The text for a place.</summary>
    public static TextKey Of(EvidencePlace place) => place switch
    {
        EvidencePlace.Code => Code,
        EvidencePlace.Headline => Headline,
        EvidencePlace.Dateline => Dateline,
        EvidencePlace.Lead => Lead,
        EvidencePlace.Body => Body,
        _ => Fact,
    };
}
