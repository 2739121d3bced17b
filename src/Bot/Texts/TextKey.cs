namespace Bot.Texts;

/// <summary>The name of a text. Rooms declare the ones they use as static fields, so that a slip of the pen cannot compile.</summary>
/// <param name="Name">As in the files of content/messages: the names on the way to the text, joined with dots.</param>
internal readonly record struct TextKey(string Name)
{
    public override string ToString() => Name;
}
