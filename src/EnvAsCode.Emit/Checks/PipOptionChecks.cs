namespace EnvAsCode.Emit.Checks;

/// <summary>EAC3005 and EAC3009: where pip looks for packages.</summary>
internal sealed class PipOptionChecks : ICheck
{
    /// <inheritdoc/>
    public void Check(CheckContext context)
    {
        if (context.Spec.PipOptions is not { } options)
        {
            return;
        }

        StepReport report = new(nameof(EnvironmentSpec.PipOptions), context.Findings);
        report.Url(options.IndexUrl, nameof(options.IndexUrl));
        for (int i = 0; i < options.ExtraIndexUrls.Count; i++)
        {
            report.Url(options.ExtraIndexUrls[i], ModelPath.Item(nameof(options.ExtraIndexUrls), i));
        }

        for (int i = 0; i < options.TrustedHosts.Count; i++)
        {
            report.Name(
                options.TrustedHosts[i],
                ModelPath.Item(nameof(options.TrustedHosts), i),
                "-.:",
                "a host",
                "write its name, with a port or without, as \"pypi.internal:8443\"");
        }

        for (int i = 0; i < options.FindLinks.Count; i++)
        {
            string links = options.FindLinks[i];
            string member = ModelPath.Item(nameof(options.FindLinks), i);
            if (links.Length > 0 && links[0] == '/')
            {
                report.ImagePath(links, member, allowsHome: false);
            }
            else
            {
                report.Url(links, member);
            }
        }

        PackageChecks.CheckPipList(
            options.Constraints, nameof(EnvironmentSpec.PipOptions) + "." + nameof(options.Constraints), context.Findings);
        report.Name(
            options.ConfigSecret,
            nameof(options.ConfigSecret),
            "-_.",
            "the id of a build secret",
            "write letters, digits, '-', '_' and '.'");
    }
}
