using Microsoft.Extensions.Options;

namespace Bot.Hosting.Settings;

/// <summary>Checks the ranges stated on <see cref="ReaderOptions"/>.</summary>
[OptionsValidator]
internal sealed partial class ReaderOptionsValidator : IValidateOptions<ReaderOptions>;
