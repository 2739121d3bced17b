using System.ComponentModel.DataAnnotations;

namespace Bot.Hosting.Settings;

/// <summary>Where everything durable is kept.</summary>
internal sealed class DatabaseOptions
{
    /// <summary>The SQLite file, on a local disk; its folder is made where missing.</summary>
    [Required(ErrorMessage = "Database:Path is empty. Name a file, such as data/bot.db.")]
    public string Path { get; set; } = "data/bot.db";
}
