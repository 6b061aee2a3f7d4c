using System;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

public class BaseImageTests
{
    [Theory]
    [Capability(1)]
    [InlineData("python:3.11-slim")]
    [InlineData("almondsh/almond")]
    [InlineData("public.ecr.aws/docker/library/python:3.11")]
    [InlineData("nvcr.io/nvidia/rapidsai/base:24.10-cuda12.5-py3.11")]
    [InlineData(
        "123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/base@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    public void A_base_image_of_any_registry_stands_in_FROM_as_it_is(string reference) => Assert.Contains(
        "\nFROM " + reference + "\n",
        Built.Dockerfile(Built.Of(new CustomImage { From = new BaseImage(reference) })),
        StringComparison.Ordinal);

    [Fact]
    [Capability(2)]
    public void A_build_argument_before_FROM_is_used_in_it_and_seen_by_steps_once_declared_again()
    {
        string text = Built.Dockerfile(Built.Of(new CustomImage
        {
            BuildArguments = [new("CUDA", "11.1.1"), new("FLAVOUR", "cudnn8-$CUDA")],
            From = new BaseImage("nvidia/cuda:${CUDA}-runtime"),
            Steps = [Arg("CUDA"), Run("echo \"$CUDA\"")],
        }));

        Assert.Contains(
            "ARG CUDA=\"11.1.1\"\nARG FLAVOUR=\"cudnn8-$CUDA\"\nFROM nvidia/cuda:${CUDA}-runtime\n",
            text,
            StringComparison.Ordinal);
        Assert.Contains("\nARG CUDA\n\nRUN echo \"$CUDA\"\n", text, StringComparison.Ordinal);
    }

    [Fact]
    [Capability(2)]
    public void A_base_image_can_be_a_build_argument_alone() => Assert.Contains(
        "ARG BASE_IMAGE\nFROM ${BASE_IMAGE}\n",
        Built.Dockerfile(Built.Of(new CustomImage { BuildArguments = [new("BASE_IMAGE")], From = new BaseImage("${BASE_IMAGE}") })),
        StringComparison.Ordinal);

    [Theory]
    [Capability(3)]
    [InlineData(ImagePlatform.LinuxAmd64, "linux/amd64")]
    [InlineData(ImagePlatform.LinuxArm64, "linux/arm64")]
    public void An_image_is_built_for_its_platform_and_for_that_of_Studio_by_default(ImagePlatform platform, string name)
    {
        EnvironmentSpec environment = Built.Of(new CustomImage { From = new BaseImage("team/debian:12"), Platform = platform });

        Assert.Contains("\n# docker build --platform " + name + " .\n", Built.Dockerfile(environment), StringComparison.Ordinal);
        Assert.Contains("\"platform\": \"" + name + "\"", Built.File(environment, "manifest.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void BuildKit_alone_is_asked_for_a_frontend_caches_and_linked_copies()
    {
        string text = Built.Dockerfile(Built.Of(
            new CustomImage
            {
                From = PythonImage.Slim("3.11"),
                BuildKit = new BuildKit { Syntax = "docker/dockerfile:1", CacheMounts = true, LinkCopies = true },
                Steps = [Copy("app/", "/opt/app/")],
            },
            Packages.Apt("git"), Packages.Pip("boto3")));

        Assert.StartsWith("# syntax=docker/dockerfile:1\n# Generated", text, StringComparison.Ordinal);
        Assert.Contains(
            "RUN --mount=type=cache,target=/var/cache/apt,sharing=locked --mount=type=cache,target=/var/lib/apt/lists,sharing=locked rm -f",
            text,
            StringComparison.Ordinal);
        Assert.Contains(
            "RUN --mount=type=cache,target=/var/cache/pip,sharing=locked PIP_CACHE_DIR=/var/cache/pip PIP_USER=0 ",
            text,
            StringComparison.Ordinal);
        Assert.Contains("COPY --link context/app/ /opt/app/", text, StringComparison.Ordinal);
        Assert.DoesNotContain("--no-cache-dir", text, StringComparison.Ordinal);
    }
}
