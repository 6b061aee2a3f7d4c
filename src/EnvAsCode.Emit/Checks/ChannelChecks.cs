using System;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC2003 and EAC3009: conda channels that cannot be written as the text that they are, or that hold a secret.</summary>
internal sealed class ChannelChecks : ICheck
{
    private static readonly string[] Schemes = ["https://", "http://", "file://", "s3://", "oci://"];

    /// <inheritdoc/>
    public void Check(CheckContext context)
    {
        EnvironmentSpec environment = context.Spec;
        Check(environment.Channels, nameof(environment.Channels), context.Findings);
        for (int i = 0; i < environment.CondaEnvironments.Count; i++)
        {
            string owner = ModelPath.Item(nameof(environment.CondaEnvironments), i);
            Check(environment.CondaEnvironments[i].Channels, owner + "." + nameof(CondaEnvironment.Channels), context.Findings);
        }
    }

    private static void Check(EquatableArray<Channel> channels, string path, FindingCollector findings)
    {
        for (int i = 0; i < channels.Count; i++)
        {
            Check(channels[i], ModelPath.Item(path, i), findings);
        }
    }

    /// <summary>Checks a channel.</summary>
    /// <param name="findings">Where to report.</param>
    public static void Check(Channel channel, string path, FindingCollector findings)
    {
        if (!IsChannel(channel.Name))
        {
            findings.Report(Rules.ChannelName, path + "." + nameof(channel.Name), channel.Name);
        }
        else if (channel.Name.IndexOf("://", StringComparison.Ordinal) is > 0 and int scheme)
        {
            UrlCheck.CheckChannelSecret(channel.Name, scheme + 3, path + "." + nameof(channel.Name), findings);
            KnownChannels.Check(channel.Name, path + "." + nameof(channel.Name), findings);
        }
        else
        {
            KnownChannels.Check(channel.Name, path + "." + nameof(channel.Name), findings);
        }
    }

    // A URL's characters without quotes, "$", which conda expands, and what ends a URL in a MatchSpec.
    private static bool IsChannel(string name)
    {
        string? scheme = Array.Find(Schemes, scheme => name.StartsWith(scheme, StringComparison.Ordinal));
        return scheme is null
            ? name.Length > 0 && NameSyntax.IsLetterOrDigit(name[0]) && NameSyntax.FirstRefused(name, "-_./", allowsUpperCase: true) < 0
            : name.Length > scheme.Length
                && NameSyntax.FirstRefused(name, "-_./:@%~+", allowsUpperCase: true) < 0
                && name.IndexOf("::", StringComparison.Ordinal) < 0;
    }
}
