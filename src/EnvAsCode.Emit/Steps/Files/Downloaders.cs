using System;
using System.Collections.Generic;
using EnvAsCode.Emit.State;

namespace EnvAsCode.Emit.Steps.Files;

/// <summary>What a download in an image's build needs: curl or wget, and the certificates of the public authorities for https.</summary>
internal static class Downloaders
{
    /// <summary>What the download of a URL needs.</summary>
    /// <param name="member">The place in the step that names the URL.</param>
    public static IEnumerable<Need> Of(string url, string member)
    {
        yield return new Need("curl", member) { Others = ["wget"] };
        if (url.StartsWith("https://", StringComparison.Ordinal))
        {
            yield return new Need(Programs.Certificates, member);
        }
    }
}
