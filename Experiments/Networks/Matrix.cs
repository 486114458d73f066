namespace NeuralNetworks3.Networks;

/// <summary>An immutable matrix of numbers.</summary>
/// <remarks>Every sum is taken in the order of its index, so that a product is the same to the bit wherever it is computed.</remarks>
public sealed class Matrix
{
    private readonly double[] _values;

    private Matrix(int rows, int columns, double[] values)
    {
        Rows = rows;
        Columns = columns;
        _values = values;
    }

    /// <summary>How many rows there are.</summary>
    public int Rows { get; }

    /// <summary>How many columns there are.</summary>
    public int Columns { get; }

    /// <summary>Every entry, row by row.</summary>
    public IReadOnlyList<double> Values => _values;

    /// <summary>The largest absolute value of an entry; 0 for a matrix without entries.</summary>
    public double MaxNorm => Norms.Max(_values);

    /// <summary>An entry; rows and columns are counted from 0.</summary>
    public double this[int row, int column] => _values[(row * Columns) + column];

    /// <summary>Makes a matrix, asking for its entries row by row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A size is negative.</exception>
    public static Matrix Create(int rows, int columns, Func<int, int, double> entry)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(columns);
        ArgumentNullException.ThrowIfNull(entry);
        var values = new double[rows * columns];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = entry(i / columns, i % columns);
        }

        return new Matrix(rows, columns, values);
    }

    /// <summary>The same matrix with one entry changed.</summary>
    public Matrix With(int row, int column, double value)
    {
        var values = (double[])_values.Clone();
        values[(row * Columns) + column] = value;
        return new Matrix(Rows, Columns, values);
    }

    /// <summary>The matrix product: <see cref="Rows"/> by the columns of <paramref name="right"/>.</summary>
    /// <exception cref="ArgumentException">The sizes do not fit.</exception>
    public Matrix Times(Matrix right)
    {
        ArgumentNullException.ThrowIfNull(right);
        if (Columns != right.Rows)
        {
            throw new ArgumentException($"{Rows} by {Columns} times {right.Rows} by {right.Columns} is no product", nameof(right));
        }

        return Create(Rows, right.Columns, (row, column) =>
        {
            var sum = 0.0;
            for (var i = 0; i < Columns; i++)
            {
                sum += this[row, i] * right[i, column];
            }

            return sum;
        });
    }

    /// <summary>Rows and columns exchanged.</summary>
    public Matrix Transposed() => Create(Columns, Rows, (row, column) => this[column, row]);

    /// <summary>A function of each entry.</summary>
    public Matrix Map(Func<double, double> of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return new Matrix(Rows, Columns, Array.ConvertAll(_values, value => of(value)));
    }

    /// <summary>A function of each two entries in the same place.</summary>
    /// <exception cref="ArgumentException">The sizes differ.</exception>
    public Matrix Zip(Matrix other, Func<double, double, double> of)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(of);
        if (Rows != other.Rows || Columns != other.Columns)
        {
            throw new ArgumentException($"{Rows} by {Columns} and {other.Rows} by {other.Columns} differ in size", nameof(other));
        }

        return Create(Rows, Columns, (row, column) => of(this[row, column], other[row, column]));
    }

    /// <summary>The product entry by entry, ⊙.</summary>
    public Matrix Hadamard(Matrix other) => Zip(other, (a, b) => a * b);

    /// <summary>Every entry times a number.</summary>
    public Matrix Scaled(double factor) => Map(value => factor * value);

    /// <summary>A column of ones put before the first: the output of unit 0, whose weights are the biases.</summary>
    public Matrix WithUnitZero() => Create(Rows, Columns + 1, (row, column) => column == 0 ? 1 : this[row, column - 1]);

    /// <summary>Everything but the first row: the weights without the biases.</summary>
    public Matrix WithoutUnitZero() => Create(Rows - 1, Columns, (row, column) => this[row + 1, column]);

    /// <summary>One row as a matrix.</summary>
    public Matrix Row(int row) => Create(1, Columns, (_, column) => this[row, column]);
}
