using Bot.Texts;

namespace Bot.Newsdesk;

/// <summary>What the newsdesk's doings say to readers.</summary>
internal static class NewsdeskTexts
{
    public static readonly TextKey TopicRetired = new("topics.retired");
}
