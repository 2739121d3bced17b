namespace Bot.Emulator.State;

/// <summary>An address updates are posted to, with the secret that goes in the X-Telegram-Bot-Api-Secret-Token header.</summary>
internal sealed record WebhookTarget(Uri Url, string? SecretToken, int MaxConnections);
