using System;
using System.IO;
using System.Linq;
using EnvAsCode.LocalStudio.Shapes;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.LocalStudio.Tests;

public sealed class DocumentationTests
{
    [Fact]
    public void Every_operation_is_documented()
    {
        string text = File.ReadAllText(Repository.PathOf("docs/local-studio.md"));
        string[] words = text.Split([' ', ',', '.', '\n'], StringSplitOptions.RemoveEmptyEntries);
        string[] operations =
        [
            .. SageMakerShapes.Table.Operations,
            .. ECRShapes.Table.Operations,
            .. CodeBuildShapes.Table.Operations,
            .. CloudWatchLogsShapes.Table.Operations
        ];
        Assert.Equal(76, operations.Length);
        string[] missing = [.. operations.Except(words)];
        Assert.Empty(missing);
    }
}
