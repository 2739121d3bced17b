using System.Text;
using Bot.Sources.Pages;

namespace Bot.Tests.Sources.Pages;

/// <summary>Small pages with a story in them.</summary>
internal static class SomePage
{
    public const string First = "BERGEN, March 2 (Sample Wire) - The council voted on Tuesday to close the harbour bridge until the spring of next year.";
    public const string Second = "Engineers had found cracks in three of the piers, and the harbour master said that ships would wait outside the port, however long the repairs would take.";
    public const string Third = "A ferry will carry passengers, bicycles and small cars meanwhile, every twenty minutes by day and every hour by night, and free of charge for all who live on the island.";

    public static string Story(string head = "", string inside = "") =>
        $"<!DOCTYPE html><html lang='en-GB'><head><meta charset='utf-8'><title>Harbour bridge closes 1 - Example News</title><meta property='article:published_time' content='2026-03-02T10:00:00+01:00'><meta name='author' content='By Ana Berg'>{head}</head>" +
        $"<body><nav><ul><li><a href='/a'>Home</a></li><li><a href='/b'>Latest News</a></li></ul></nav><main><article><h1>Harbour bridge closes 1</h1>" +
        $"<p>{First}</p><figure><img src='x.jpg'><figcaption>The bridge on Monday.</figcaption></figure><p>{Second}</p><script>var a = '<p>script</p>';</script><p onclick='x()'>{Third} {inside}</p></article></main><footer>All rights reserved</footer></body></html>";

    public static PageReading Read(string html) => PageReader.Read(Encoding.UTF8.GetBytes(html), null, new Uri("https://news.example/bridge"));
}
