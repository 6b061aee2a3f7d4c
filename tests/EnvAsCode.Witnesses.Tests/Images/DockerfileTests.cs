using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Tests;
using Xunit;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>
/// The Dockerfiles of all golden trees and samples. Their base images are of registries, so each is built on an image whose shell reads a
/// RUN line but runs nothing: the engine accepts every instruction, finds every file in the context, and a shell can parse every command.
/// </summary>
[Collection(UsesContainers.Name)]
public class DockerfileTests(BaseImages images)
{
    private static readonly SortedDictionary<string, EnvironmentSpec> Declarations = new(
        Cases.All.Concat(Samples.All).Where(item => ImageOf(item.Value) is not null).ToDictionary(), StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Declarations.Keys];

    [ContainerTheory]
    [MemberData(nameof(Names))]
    public void Docker_builds_from_every_Dockerfile(string name)
    {
        EnvironmentSpec environment = Declarations[name];
        BaseImage declared = ImageOf(environment)!.From;
        using Emitted files = new(WithBase(environment, declared with { Reference = this.BaseThatOnlyReads(name, declared) }));
        string tag = images.NewTag("read-" + environment.Name);

        Docker.Build(tag, files.Path).AssertSuccess();

        Assert.Equal(declared.User, Docker.Inspect(tag, "{{.Config.User}}"));
        using Container container = Container.StartOffline(tag);
        foreach (string kernel in files.Files.Where(file => file.StartsWith("kernels/", StringComparison.Ordinal)))
        {
            string installed = "/usr/local/share/jupyter/" + kernel;
            Assert.Equal(files[kernel], container.Program("", "cat", installed));
            Assert.Equal($"{declared.Uid}:{declared.Gid}\n", container.Program("", "stat", "--format", "%u:%g", installed));
        }
    }

    // The users of the base, and "sh -n" as the shell of what is built on it.
    private string BaseThatOnlyReads(string name, BaseImage declared)
    {
        string tag = images.NewTag("reader-" + name);
        string user = declared.User;
        Docker.Build(tag,
        [
            "FROM " + images.Python,
            $"RUN id {user} || (groupadd --non-unique --gid {declared.Gid} {user} && useradd --non-unique --uid {declared.Uid} --gid {declared.Gid} {user})",
            "USER " + user,
            "SHELL [\"/bin/sh\", \"-n\", \"-c\"]",
        ]);
        return tag;
    }

    private static CustomImage? ImageOf(EnvironmentSpec environment) => environment.Strategies.OfType<CustomImage>().SingleOrDefault();

    private static EnvironmentSpec WithBase(EnvironmentSpec environment, BaseImage from) =>
        environment with { Strategies = [.. environment.Strategies.Select(strategy => strategy is CustomImage image ? image with { From = from } : strategy)] };
}
