namespace Bot.Stories.Grouping;

/// <summary>A word of a text as it is printed.</summary>
/// <param name="Text">Its letters or digits.</param>
/// <param name="OpensSentence">A capital says nothing here.</param>
/// <param name="FollowsClosely">Only a space or a hyphen stands before it.</param>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
internal readonly record struct StoryWord(string Text, bool OpensSentence, bool FollowsClosely)
{
    /// <summary>It is a number, perhaps with a unit.</summary>
    public bool IsNumber => char.IsDigit(Text[0]);

    /// <summary>It begins with a capital.</summary>
    public bool IsCapital => char.IsUpper(Text[0]);
}
