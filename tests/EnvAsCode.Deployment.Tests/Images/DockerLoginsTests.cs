using EnvAsCode.Deployment.Images;
using Xunit;

namespace EnvAsCode.Deployment.Tests.Images;

public sealed class DockerLoginsTests
{
    // Docker's reference grammar: what is before the first slash is a registry only if it can be no name of a user.
    [Theory]
    [InlineData("python:3.11", "https://index.docker.io/v1/")]
    [InlineData("jupyter/base-notebook", "https://index.docker.io/v1/")]
    [InlineData("docker.io/library/python:3.11", "https://index.docker.io/v1/")]
    [InlineData("index.docker.io/jupyter/base-notebook", "https://index.docker.io/v1/")]
    [InlineData("registry-1.docker.io/library/python", "https://index.docker.io/v1/")]
    [InlineData("public.ecr.aws/sagemaker/sagemaker-distribution:4.4.1-cpu", "public.ecr.aws")]
    [InlineData("127.0.0.1:5000/base@sha256:00", "127.0.0.1:5000")]
    [InlineData("localhost/base", "localhost")]
    public void The_registry_of_an_image_is_named_as_docker_login_names_it(string image, string registry) =>
        Assert.Equal(registry, DockerLogins.RegistryOf(image));
}
