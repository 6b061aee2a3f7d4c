using EnvAsCode.Deployment.Images;
using Xunit;

namespace EnvAsCode.Deployment.Tests.Images;

public sealed class DockerIgnoreTests
{
    [Theory]
    [InlineData("*.md", "README.md", true)]
    [InlineData("*.md", "docs/README.md", false)]
    [InlineData("**/*.md", "docs/README.md", true)]
    [InlineData("**/*.md", "README.md", true)]
    [InlineData("docs", "docs/a/b.txt", true)]
    [InlineData("/docs/", "docs/a.txt", true)]
    [InlineData("docs/**", "docs/a/b.txt", true)]
    [InlineData("doc?", "docs/a.txt", true)]
    [InlineData("[a-c].txt", "b.txt", true)]
    [InlineData("[a-c].txt", "d.txt", false)]
    [InlineData("\\*.txt", "a.txt", false)]
    [InlineData("\\*.txt", "*.txt", true)]
    [InlineData("a+b", "aab", false)]
    [InlineData("# *", "a.txt", false)]
    [InlineData("  ", "a.txt", false)]
    [InlineData("kernels", "kernels2/kernel.json", false)]
    public void A_pattern_is_that_of_the_Dockerfile_reference(string pattern, string path, bool isExcluded) =>
        Assert.Equal(isExcluded, new DockerIgnore([pattern]).Excludes(path));

    [Fact]
    public void The_last_pattern_that_matches_decides()
    {
        DockerIgnore ignored = new(["*", "!requirements.txt", "!kernels", "kernels/secret"]);

        Assert.False(ignored.Excludes("requirements.txt"));
        Assert.False(ignored.Excludes("kernels/python3/kernel.json"));
        Assert.True(ignored.Excludes("kernels/secret"));
        Assert.True(ignored.Excludes("manifest.json"));
    }
}
