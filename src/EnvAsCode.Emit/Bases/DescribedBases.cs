using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using EnvAsCode.Emit.Emitters.Dockerfile;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Bases;

/// <summary>
/// The bases of an environment that the project's files describe. They are taken into the environment before it is checked and emitted:
/// what a declaration leaves to its base is then what the image is, and the image's facts are asked like those of the catalogue.
/// </summary>
internal static class DescribedBases
{
    // A base of an environment that is checked or emitted is a record of its own, made here; it lives as long as that environment.
    private static readonly ConditionalWeakTable<BaseImage, DescribedBase> Known = new();

    /// <summary>What a base of an environment is by its description; <see langword="null"/> if nobody described it.</summary>
    public static DescribedBase? Of(BaseImage image) => Known.TryGetValue(image, out DescribedBase? described) ? described : null;

    /// <summary>An environment with what is described of its bases.</summary>
    public static EnvironmentSpec Into(EnvironmentSpec environment, ProjectFiles? files)
    {
        if (files is null || files.Bases.IsEmpty || !environment.Strategies.Any(strategy => strategy is CustomImage))
        {
            return environment;
        }

        List<Strategy> strategies = [];
        foreach (Strategy strategy in environment.Strategies)
        {
            strategies.Add(strategy is CustomImage image ? Into(image, files.Bases) : strategy);
        }

        return environment with { Strategies = strategies.ToEquatableArray() };
    }

    /// <summary>The file that describes a base of an image; <see langword="null"/> if none does.</summary>
    /// <param name="image">The image, whose build arguments and platform the base has.</param>
    public static ProjectBase? FileOf(BaseImage from, CustomImage image, EquatableArray<ProjectBase> files)
    {
        BaseReference reference = BaseReference.Of(Expanded(from.Reference, image));
        string platform = DockerfileEmitter.PlatformOf(image.Platform);
        return files
            .Where(file => file.Base is { } described && reference.IsDescribedBy(described))
            .OrderByDescending(file => file.Base!.Platform == platform)
            .ThenByDescending(file => reference.Digest is not null && file.Base!.Digest == reference.Digest)
            .ThenBy(file => file.Path, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    private static CustomImage Into(CustomImage image, EquatableArray<ProjectBase> files) => image with
    {
        From = Described(image.From, image, files),
        Stages = image.Stages.Select(stage => stage with { From = Described(stage.From, image, files) }).ToEquatableArray(),
    };

    // A build argument stands for its default value.
    private static string Expanded(string reference, CustomImage image) => DockerfileText.Replaced(
        reference, name => image.BuildArguments.FirstOrDefault(argument => argument.Name == name)?.DefaultValue);

    private static BaseImage Described(BaseImage image, CustomImage owner, EquatableArray<ProjectBase> files)
    {
        if (FileOf(image, owner, files)?.Base is not { } described)
        {
            return image;
        }

        BaseImage plain = new(image.Reference);
        bool saysUser = (image.User, image.Uid, image.Gid, image.Home) != (plain.User, plain.Uid, plain.Gid, plain.Home);
        BaseImage completed = image with
        {
            Conda = image.Conda ?? described.Conda,
            Python = image.Python ?? described.Python,
            Kernels = image.Kernels.IsEmpty ? described.Kernels : image.Kernels,
        };
        if (!saysUser && described.User is { } user)
        {
            completed = completed with { User = user.Name, Uid = user.Uid, Gid = user.Gid, Home = user.Home };
        }

        Known.Add(completed, described);
        return completed;
    }
}
