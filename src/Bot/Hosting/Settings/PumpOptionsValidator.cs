using Bot.Outbox;
using Microsoft.Extensions.Options;

namespace Bot.Hosting.Settings;

/// <summary>Checks the ranges stated on <see cref="PumpOptions"/>.</summary>
[OptionsValidator]
internal sealed partial class PumpOptionsValidator : IValidateOptions<PumpOptions>;
