using System.Globalization;
using System.Text;

namespace Bot.Newsdesk.Feeds.Lists;

/// <summary>Collects a text that leaves in UTF-8, so that XML written to it declares that encoding.</summary>
internal sealed class Utf8Text() : StringWriter(CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => Encoding.UTF8;
}
