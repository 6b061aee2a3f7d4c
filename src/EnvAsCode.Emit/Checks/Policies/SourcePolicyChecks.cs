using System;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Pins;
using EnvAsCode.Emit.Emitters;
using EnvAsCode.Emit.Resolved;

namespace EnvAsCode.Emit.Checks.Policies;

/// <summary>EAC7004, EAC7005, EAC7006 and EAC7015: where packages and base images come from.</summary>
internal static class SourcePolicyChecks
{
    /// <summary>Checks the channels, indexes and base images of an environment.</summary>
    public static void Check(PolicyReport report)
    {
        EnvironmentSpec environment = report.Environment;
        CheckChannels(environment.Channels, nameof(environment.Channels), report);
        CheckPackageChannels(environment.Packages, "", report);
        for (int i = 0; i < environment.CondaEnvironments.Count; i++)
        {
            string owner = ModelPath.Item(nameof(environment.CondaEnvironments), i);
            CheckChannels(environment.CondaEnvironments[i].Channels, owner + "." + nameof(CondaEnvironment.Channels), report);
            CheckPackageChannels(environment.CondaEnvironments[i].Packages, owner, report);
        }

        CheckIndexes(report);
        for (int i = 0; i < environment.Strategies.Count; i++)
        {
            if (environment.Strategies[i] is CustomImage image)
            {
                CheckImages(image, ModelPath.Item(nameof(environment.Strategies), i), report);
            }
        }
    }

    // What is copied from an image comes from there as what is built on it does.
    private static void CheckImages(CustomImage image, string strategy, PolicyReport report)
    {
        foreach ((CustomImage built, string path) in ImageStages.All(image, strategy))
        {
            CheckImage(built.From.Reference, path + "." + nameof(image.From) + "." + nameof(BaseImage.Reference), report);
            for (int i = 0; i < built.Steps.Count; i++)
            {
                if (built.Steps[i] is CopyStep { From: { } from } && ImageStages.IndexOf(image, from) < 0)
                {
                    CheckImage(from, ModelPath.Item(path + "." + nameof(image.Steps), i) + "." + nameof(CopyStep.From), report);
                }
            }
        }
    }

    private static void CheckChannels(EquatableArray<Channel> channels, string path, PolicyReport report)
    {
        for (int i = 0; i < channels.Count; i++)
        {
            CheckChannel(channels[i].Name, ModelPath.Item(path, i), report);
        }
    }

    private static void CheckPackageChannels(EquatableArray<Package> packages, string owner, PolicyReport report)
    {
        for (int i = 0; i < packages.Count; i++)
        {
            if (packages[i] is CondaPackage { Channel: { } channel })
            {
                string package = ModelPath.Item(ModelPath.Member(owner, nameof(EnvironmentSpec.Packages)), i);
                CheckChannel(channel.Name, package + "." + nameof(CondaPackage.Channel), report);
            }
        }
    }

    private static void CheckChannel(string channel, string path, PolicyReport report)
    {
        EquatableArray<string> allowed = report.Policy.AllowedChannels;
        if (!allowed.IsEmpty && channel != CondaEnvironmentEmitter.NoDefaults && !Wildcard.MatchesAny(allowed, channel))
        {
            report.Breach(Rules.ChannelNotAllowed, path, channel, string.Join(", ", allowed));
        }
    }

    // Without an index of its own pip looks on PyPI, which a policy allows by that name.
    private static void CheckIndexes(PolicyReport report)
    {
        EnvironmentSpec environment = report.Environment;
        PipOptions options = environment.PipOptions ?? new PipOptions();
        bool usesPip = environment.Packages.Any(package => package is PipPackage)
            || environment.CondaEnvironments.Any(further => further.Packages.Any(package => package is PipPackage));
        if (options.IndexUrl is not null || usesPip)
        {
            string path = options.IndexUrl is null
                ? nameof(environment.Packages)
                : nameof(environment.PipOptions) + "." + nameof(options.IndexUrl);
            CheckIndex(options.IndexUrl ?? "PyPI", path, report);
        }

        for (int i = 0; i < options.ExtraIndexUrls.Count; i++)
        {
            CheckIndex(
                options.ExtraIndexUrls[i],
                ModelPath.Item(nameof(environment.PipOptions) + "." + nameof(options.ExtraIndexUrls), i),
                report);
        }
    }

    private static void CheckIndex(string index, string path, PolicyReport report)
    {
        EquatableArray<string> allowed = report.Policy.AllowedIndexes;
        if (!allowed.IsEmpty && !Wildcard.MatchesAny(allowed, index))
        {
            report.Breach(Rules.IndexNotAllowed, path, index, string.Join(", ", allowed));
        }
    }

    private static void CheckImage(string reference, string path, PolicyReport report)
    {
        EnvironmentPolicy policy = report.Policy;
        string registry = RegistryOf(reference);
        if (!policy.AllowedRegistries.IsEmpty && !Wildcard.MatchesAny(policy.AllowedRegistries, registry))
        {
            report.Breach(
                Rules.BaseImageNotAllowed, path, reference, "the registry " + registry, string.Join(", ", policy.AllowedRegistries));
        }
        else if (!policy.AllowedBaseImages.IsEmpty && !Wildcard.MatchesAny(policy.AllowedBaseImages, reference))
        {
            report.Breach(Rules.BaseImageNotAllowed, path, reference, "the image", string.Join(", ", policy.AllowedBaseImages));
        }

        if (policy.RequiresImageDigest && reference.IndexOf("@sha256:", StringComparison.Ordinal) < 0)
        {
            report.Breach(
                ImageDigest.Fix(new Finding(Rules.BaseImageWithoutRequiredDigest, path, [policy.Name, reference]), reference), reference);
        }
    }

    // As Docker reads a reference: the first part is a host if it has a dot or a port, or is localhost.
    private static string RegistryOf(string reference)
    {
        int slash = reference.IndexOf('/');
        string first = slash < 0 ? "" : reference.Substring(0, slash);
        bool isRegistry = first.IndexOf('.') >= 0 || first.IndexOf(':') >= 0 || first == "localhost";
        return isRegistry && first is not ("index.docker.io" or "registry-1.docker.io") ? first : "docker.io";
    }
}
