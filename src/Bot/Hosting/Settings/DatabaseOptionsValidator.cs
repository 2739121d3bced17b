using Microsoft.Extensions.Options;

namespace Bot.Hosting.Settings;

/// <summary>Checks the ranges stated on <see cref="DatabaseOptions"/>.</summary>
[OptionsValidator]
internal sealed partial class DatabaseOptionsValidator : IValidateOptions<DatabaseOptions>;
