using Microsoft.Extensions.Options;

namespace Bot.Hosting.Settings;

/// <summary>Checks the ranges stated on <see cref="LinkOptions"/>.</summary>
[OptionsValidator]
internal sealed partial class LinkOptionsValidator : IValidateOptions<LinkOptions>;
