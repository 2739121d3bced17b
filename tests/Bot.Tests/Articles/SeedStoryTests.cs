using Bot.Articles;
using Bot.Articles.Normalising;
using Bot.Articles.Reading;
using Bot.Articles.Wire;
using Bot.Tests.Support;
using NodaTime;

namespace Bot.Tests.Articles;

public sealed class SeedStoryTests
{
    private static ArticleDraft Read(ReadingOptions options)
    {
        var path = SharedData.PathOf("seed/000_d0ca4c3d5d7f7507.txt");
        return Assert.Single(new WireReader().Read(new SourceDocument(Path.GetFileName(path), File.ReadAllBytes(path)), options).Articles);
    }

    [Fact]
    public void The_first_story_is_read_as_it_stands()
    {
        var story = Read(ReadingOptions.Default);

        Assert.Equal(new DateTimeOffset(2024, 4, 3, 23, 17, 0, TimeSpan.Zero), story.PublishedAt);
        Assert.Equal("French, Russian defence ministers hold telephone talks: Paris", story.Headline);
        Assert.Equal(new Dateline("PARIS", new DateOnly(2024, 4, 3), "BSS/AFP"), story.Dateline);
        Assert.Equal(11, story.Paragraphs.Count);
        Assert.StartsWith("The defence ministers of France and Russia on Wednesday held", story.Paragraphs[0], StringComparison.Ordinal);
        Assert.EndsWith("in October 2022.", story.Paragraphs[10], StringComparison.Ordinal);
        Assert.StartsWith("Lecornu and Shoigu", story.Paragraphs[10], StringComparison.Ordinal);
        Assert.DoesNotContain(story.Paragraphs, paragraph => paragraph.Contains("Latest News", StringComparison.Ordinal) || paragraph.Contains("  ", StringComparison.Ordinal));
    }

    [Fact]
    public void Its_time_is_read_in_the_zone_of_the_source()
    {
        var dhaka = DateTimeZoneProviders.Tzdb["Asia/Dhaka"];
        Assert.Equal(new DateTimeOffset(2024, 4, 3, 17, 17, 0, TimeSpan.Zero), Read(new ReadingOptions(dhaka)).PublishedAt);
    }

    [Fact]
    public void Its_summary_is_whole_sentences_within_an_alert()
    {
        var article = ArticleNormaliser.Finish(Read(ReadingOptions.Default), "content", "file:seed.txt", null, DateTimeOffset.UnixEpoch);
        Assert.Equal("en", article.Language);
        Assert.InRange(article.Summary.Length, 100, 350);
        Assert.StartsWith("The defence ministers of France and Russia", article.Summary, StringComparison.Ordinal);
        Assert.EndsWith("Paris said.", article.Summary, StringComparison.Ordinal);
    }
}
