using Microsoft.Extensions.Options;

namespace Bot.Hosting.Settings;

/// <summary>Checks the ranges stated on <see cref="ContentOptions"/>.</summary>
[OptionsValidator]
internal sealed partial class ContentOptionsValidator : IValidateOptions<ContentOptions>;
