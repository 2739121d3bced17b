namespace Bot.Chat;

/// <summary>Who the bot is in Telegram (getMe).</summary>
/// <param name="Id">Its numeric id.</param>
/// <param name="Username">Its name without <c>@</c>.</param>
internal sealed record BotIdentity(long Id, string Username);
