using Microsoft.Extensions.Options;

namespace Bot.Hosting.Settings;

/// <summary>Checks the ranges stated on <see cref="TelegramOptions"/>.</summary>
[OptionsValidator]
internal sealed partial class TelegramOptionsValidator : IValidateOptions<TelegramOptions>;
